# Written by `make stubs` from schema/; change it there.
"""Connector rule create request."""

from sailpoint._core import model

__all__ = ["ConnectorRuleCreateRequest"]

ConnectorRuleCreateRequest = model("v2024", "ConnectorRuleCreateRequest")
