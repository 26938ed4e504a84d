# Written by `make stubs` from schema/; change it there.
"""Multi host integrations connector attributes multi host attributes."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationsConnectorAttributesMultiHostAttributes"]

MultiHostIntegrationsConnectorAttributesMultiHostAttributes = model("v2024", "MultiHostIntegrationsConnectorAttributesMultiHostAttributes")
