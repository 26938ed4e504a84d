# Written by `make stubs` from schema/; change it there.
"""Form element dynamic data source."""

from sailpoint._core import model

__all__ = ["FormElementDynamicDataSource"]

FormElementDynamicDataSource = model("v2024", "FormElementDynamicDataSource")
