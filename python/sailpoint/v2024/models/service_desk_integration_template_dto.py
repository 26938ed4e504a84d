# Written by `make stubs` from schema/; change it there.
"""Service desk integration template dto."""

from sailpoint._core import model

__all__ = ["ServiceDeskIntegrationTemplateDto"]

ServiceDeskIntegrationTemplateDto = model("v2024", "ServiceDeskIntegrationTemplateDto")
