# Written by `make stubs` from schema/; change it there.
"""Service desk integration dto."""

from sailpoint._core import model

__all__ = ["ServiceDeskIntegrationDto"]

ServiceDeskIntegrationDto = model("v2024", "ServiceDeskIntegrationDto")
