# Generated from schema/.
"""Connector rule response."""

from sailpoint.v2024.models import ConnectorRuleResponse

__all__ = ["ConnectorRuleResponse"]
