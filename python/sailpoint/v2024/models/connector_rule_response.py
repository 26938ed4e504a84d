# Written by `make stubs` from schema/; change it there.
"""Connector rule response."""

from sailpoint._core import model

__all__ = ["ConnectorRuleResponse"]

ConnectorRuleResponse = model("v2024", "ConnectorRuleResponse")
