"""Tables of models as pyarrow reads them."""

from __future__ import annotations

from typing import Any

import pyarrow as pa

from sailpoint import to_arrow
from sailpoint.v2024 import IdentityProfile
from table_rows import actual_row


def table(records: Any, **options: Any) -> pa.Table:
    return pa.table(to_arrow(records, **options))


def rows(records: Any, **options: Any) -> Any:
    return actual_row(table(records, **options).to_pylist())


def profile(**members: Any) -> IdentityProfile:
    return IdentityProfile.from_dict({"name": "Staff", "authoritativeSource": {}, **members})
