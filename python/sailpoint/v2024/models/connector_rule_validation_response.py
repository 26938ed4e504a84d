# Written by `make stubs` from schema/; change it there.
"""Connector rule validation response."""

from sailpoint._core import model

__all__ = ["ConnectorRuleValidationResponse"]

ConnectorRuleValidationResponse = model("v2024", "ConnectorRuleValidationResponse")
