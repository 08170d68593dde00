package io.libraryhub.circulation.copy.adapter.db;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.Stock;
import io.libraryhub.circulation.copy.domain.VolumeOrder;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/** Copies in MySQL. */
@Repository
class MybatisCopies implements Copies {
    private final CopyMapper mapper;

    MybatisCopies(CopyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Copy> byBarcode(String barcode) {
        return Optional.ofNullable(mapper.byBarcode(barcode)).map(CopyRow::copy);
    }

    @Override
    public Optional<Copy> byBarcodeWithTitleLocked(String barcode) {
        return Optional.ofNullable(mapper.byBarcodeWithTitleLocked(barcode)).map(CopyRow::copy);
    }

    @Override
    public Optional<Copy> find(ItemId id) {
        return Optional.ofNullable(mapper.byId(id.value())).map(CopyRow::copy);
    }

    @Override
    public boolean add(Copy copy) {
        try {
            mapper.insert(CopyRow.of(copy));
            return true;
        } catch (DuplicateKeyException e) {
            if (mapper.byId(copy.id().value()) == null) {
                throw new IllegalStateException("barcode " + copy.barcode() + " belongs to another item", e);
            }
            return false;
        }
    }

    @Override
    public void save(Copy copy) {
        if (mapper.update(CopyRow.of(copy)) != 1) {
            throw new OptimisticLockingFailureException("copy " + copy.id() + " was changed by others");
        }
    }

    @Override
    public Stock stock(TitleId title, String volume, String branch) {
        return mapper.stock(title.value(), volume, branch).stock();
    }

    @Override
    public List<String> volumes(TitleId title) {
        return mapper.volumes(title.value()).stream()
                .sorted(VolumeOrder.BY_NUMBER)
                .toList();
    }
}
