"""The columns of mappings in a table."""

from __future__ import annotations

from sailpoint._command.table import Column

__all__ = ["MAPPING_COLUMNS"]

MAPPING_COLUMNS = (
    Column("ATTRIBUTE", "identity_attribute", name=True),
    Column("TRANSFORM", "transform_type"),
    Column("STORED", "transform_name", spare=1),
    Column("SOURCE", "source_name"),
    Column("SOURCE ATTRIBUTE", "source_attribute"),
)
