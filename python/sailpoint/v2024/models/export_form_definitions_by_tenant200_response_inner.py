# Written by `make stubs` from schema/; change it there.
"""Export form definitions by tenant200 response inner."""

from sailpoint._core import model

__all__ = ["ExportFormDefinitionsByTenant200ResponseInner"]

ExportFormDefinitionsByTenant200ResponseInner = model("v2024", "ExportFormDefinitionsByTenant200ResponseInner")
