# Written by `make stubs` from schema/; change it there.
"""Form element dynamic data source config."""

from sailpoint._core import model

__all__ = ["FormElementDynamicDataSourceConfig"]

FormElementDynamicDataSourceConfig = model("v2024", "FormElementDynamicDataSourceConfig")
