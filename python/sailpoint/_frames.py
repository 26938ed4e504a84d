"""Models as tables: for libraries that read Arrow (polars, duckdb, pyarrow), and for pandas."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from sailpoint._core import ApiResponse, ArrowStream, ArrowTable, Model, arrow_stream, arrow_table
from sailpoint._mapping_table import MappingTable
from sailpoint._ranges import check_integer
from sailpoint.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    import pandas as pd

    _Records: TypeAlias = Iterable[Any] | Model | ApiResponse[Any] | ArrowTable | ArrowStream

__all__ = ["to_arrow", "to_pandas"]

_BATCH = 8_192  # maximum of a stream's records in memory

_DTYPES = {
    "text": "string",
    "int": "Int64",
    "float": "Float64",
    "bool": "boolean",
    "time": "datetime64[us, UTC]",
    "list": "object",
}


def to_arrow(
    records: _Records, *, model: type[Model] | None = None, batch_size: int = _BATCH
) -> ArrowTable | ArrowStream:
    """Records as a table with `__arrow_c_stream__`, which polars, duckdb, pyarrow and others accept.

    Text, enumerations and ids become utf8, integers int64, date-times timestamp[us, UTC], nested models structs, and
    lists lists; JSON without a schema becomes JSON text. Null and missing values are null. A last column `model_extra`,
    also in nested structs, holds everything else as JSON text by wire name: members that this version does not know,
    and values of an undocumented type, such as free text in place of a date. A table of a list has this
    column only if a record needs it.

    Args:
        records: A list, which is read at once; or any other iterable of models of one class, such as
            `Paginator.stream`, which is read once, while the table is read, and always has `model_extra`. An
            `ApiResponse`, a single model and a mapping table are accepted too.
        model: Class of the records; needed only if there may be no records and the empty table must have columns.
        batch_size: Number of records in a batch of a stream, at least 1.

    Raises:
        ApiTypeError: A record is not a model, or is a model of another class; or `batch_size` is not an integer.
        ApiValueError: `batch_size` is below 1.
    """
    check_integer("batch_size", batch_size)
    if batch_size < 1:
        raise ApiValueError(f"batch_size must be 1 or more (got {batch_size})")
    if isinstance(records, ArrowStream):
        return records
    given = records.data if isinstance(records, ApiResponse) else records
    if isinstance(given, list | tuple | Model | ArrowTable):
        return _table(given, model)
    return _streamed(given, model, batch_size)


def _table(records: Any, model: type[Model] | None) -> ArrowTable:
    if isinstance(records, ArrowTable):
        return records
    if isinstance(records, MappingTable):
        return records.to_arrow_table()
    rows = (records,) if isinstance(records, Model) else tuple(records)
    return arrow_table(rows, model or _model_of(rows) or getattr(records, "_model", None))


def _streamed(records: Any, model: type[Model] | None, batch_size: int) -> ArrowTable | ArrowStream:
    if not hasattr(records, "__iter__"):
        raise ApiTypeError(f"expected models, found {type(records).__name__}; collect an asynchronous stream first")
    iterator = iter(records)
    if model is None:
        first = tuple(islice(iterator, 1))
        iterator = chain(first, iterator)
        model = _model_of(first) or getattr(records, "_model", None)
    return arrow_table((), None) if model is None else arrow_stream(iterator, model, batch_size)


def _model_of(records: Any) -> type[Model] | None:
    for record in records:
        if not isinstance(record, Model):
            raise ApiTypeError(f"expected models, found {type(record).__name__}")
        return type(record)
    return None


def to_pandas(records: _Records, *, model: type[Model] | None = None) -> pd.DataFrame:
    """Records as a `pandas.DataFrame`; needs pandas (the extra `pandas`).

    The columns are those of `to_arrow`, with pandas' nullable types. A nested model has one column for each field, for
    example `owner.name`; a list is a list of dicts.

    Args:
        records: As for `to_arrow`.
        model: As for `to_arrow`.

    Raises:
        ImportError: pandas is not installed.
        ApiTypeError: A record is not a model, or is a model of another class.
    """
    try:
        import pandas as pd
    except ImportError as error:
        raise ImportError("to_pandas needs pandas: pip install 'sailpoint-rs[pandas]'", name="pandas") from error
    given: Any = records.data if isinstance(records, ApiResponse) else records
    if not isinstance(given, list | tuple | Model | ArrowTable):
        listed = list(given)
        model = model or getattr(given, "_model", None)
        given = listed
    columns = _table(given, model).columns()
    series: dict[str, pd.Series[Any]] = {name: pd.Series(values, dtype=_DTYPES[kind]) for name, kind, values in columns}
    frame: pd.DataFrame = pd.DataFrame(series)
    return frame
