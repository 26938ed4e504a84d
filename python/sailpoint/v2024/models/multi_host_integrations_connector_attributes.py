# Written by `make stubs` from schema/; change it there.
"""Multi host integrations connector attributes."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationsConnectorAttributes"]

MultiHostIntegrationsConnectorAttributes = model("v2024", "MultiHostIntegrationsConnectorAttributes")
