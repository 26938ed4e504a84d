# Written by `make stubs` from schema/; change it there.
"""Form element data source config options."""

from sailpoint._core import model

__all__ = ["FormElementDataSourceConfigOptions"]

FormElementDataSourceConfigOptions = model("v2024", "FormElementDataSourceConfigOptions")
