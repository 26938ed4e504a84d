# Written by `make stubs` from schema/; change it there.
"""Connector rule validation response details inner."""

from sailpoint._core import model

__all__ = ["ConnectorRuleValidationResponseDetailsInner"]

ConnectorRuleValidationResponseDetailsInner = model("v2024", "ConnectorRuleValidationResponseDetailsInner")
