"""Models as tables: for whatever reads Arrow (polars, duckdb, pyarrow), and for pandas."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from sailpoint._core import ApiResponse, ArrowStream, ArrowTable, Model, arrow_stream, arrow_table, arrow_texts
from sailpoint._mapping_table import MappingRow, MappingTable
from sailpoint.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    import pandas as pd

    _Records: TypeAlias = Iterable[Any] | Model | ApiResponse[Any] | ArrowTable | ArrowStream

__all__ = ["to_arrow", "to_pandas"]

_BATCH = 8_192  # records of a stream that are held at a time

_DTYPES = {"text": "string", "int": "Int64", "bool": "boolean", "time": "datetime64[us, UTC]", "list": "object"}


def to_arrow(
    records: _Records, *, model: type[Model] | None = None, batch_size: int = _BATCH
) -> ArrowTable | ArrowStream:
    """Records as a table that polars, duckdb, pyarrow and others take: it has `__arrow_c_stream__`.

    Text, enumerations and ids are utf8, whole numbers int64, date-times timestamp[us, UTC], nested models structs,
    lists lists, and free JSON is JSON text. Null and absent are null. What has no place in that stands by wire name as
    JSON text in a last column `model_extra`, also of nested models: members that this version does not know, and values
    that are not of the documented type, such as a date in words. It is there where a record needs it.

    Args:
        records: A list, which is read at once; or anything else that gives models of one class, such as
            `Paginator.stream`, which is read once, while the table is, and always has `model_extra`. An answer with its
            headers, a single model and a mapping table will do, too.
        model: The class of the records. Only where there may be none, so that an empty table has columns.
        batch_size: How many records of a stream to put into a batch, 1 and more.

    Raises:
        ApiTypeError: Something among the records is no model, or one of another class.
        ApiValueError: `batch_size` is below 1.
    """
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
        return arrow_texts(list(MappingRow._fields), records)
    rows = (records,) if isinstance(records, Model) else tuple(records)
    return arrow_table(rows, model or _model_of(rows) or getattr(records, "_model", None))


def _streamed(records: Any, model: type[Model] | None, batch_size: int) -> ArrowTable | ArrowStream:
    if not hasattr(records, "__iter__"):
        raise ApiTypeError(f"expected models, found {type(records).__name__}; what is awaited has to be a list first")
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
    """Records as a `pandas.DataFrame`; needs pandas (the extra `pandas`) and nothing else.

    The columns are those of `to_arrow`, in pandas' types that know missing values. A nested model has a column for each
    field, for example `owner.name`; a list is a list of dicts.

    Args:
        records: As for `to_arrow`.
        model: As for `to_arrow`.

    Raises:
        ImportError: There is no pandas.
        ApiTypeError: Something among the records is no model, or one of another class.
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
