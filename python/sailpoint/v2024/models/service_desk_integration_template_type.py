# Written by `make stubs` from schema/; change it there.
"""Service desk integration template type."""

from sailpoint._core import model

__all__ = ["ServiceDeskIntegrationTemplateType"]

ServiceDeskIntegrationTemplateType = model("v2024", "ServiceDeskIntegrationTemplateType")
