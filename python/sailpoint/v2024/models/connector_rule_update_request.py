# Written by `make stubs` from schema/; change it there.
"""Connector rule update request."""

from sailpoint._core import model

__all__ = ["ConnectorRuleUpdateRequest"]

ConnectorRuleUpdateRequest = model("v2024", "ConnectorRuleUpdateRequest")
