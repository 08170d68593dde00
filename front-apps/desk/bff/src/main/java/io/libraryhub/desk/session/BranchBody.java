package io.libraryhub.desk.session;

import io.libraryhub.resource.api.BranchView;

/** @param kind main, branch, bookroom or 24h */
public record BranchBody(String code, String nameZh, String nameEn, String kind) {
    static BranchBody of(BranchView branch) {
        return new BranchBody(branch.code(), branch.nameZh(), branch.nameEn(), branch.kind());
    }
}
