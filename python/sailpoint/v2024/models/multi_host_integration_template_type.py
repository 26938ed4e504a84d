# Written by `make stubs` from schema/; change it there.
"""Multi host integration template type."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationTemplateType"]

MultiHostIntegrationTemplateType = model("v2024", "MultiHostIntegrationTemplateType")
