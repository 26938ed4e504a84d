# Written by `make stubs` from schema/; change it there.
"""Export form definitions by tenant200 response inner self."""

from sailpoint._core import model

__all__ = ["ExportFormDefinitionsByTenant200ResponseInnerSelf"]

ExportFormDefinitionsByTenant200ResponseInnerSelf = model("v2024", "ExportFormDefinitionsByTenant200ResponseInnerSelf")
