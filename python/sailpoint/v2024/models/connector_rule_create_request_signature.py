# Written by `make stubs` from schema/; change it there.
"""Connector rule create request signature."""

from sailpoint._core import model

__all__ = ["ConnectorRuleCreateRequestSignature"]

ConnectorRuleCreateRequestSignature = model("v2024", "ConnectorRuleCreateRequestSignature")
