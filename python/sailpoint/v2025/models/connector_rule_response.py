# Generated from schema/.
"""Connector rule response."""

from sailpoint.v2025.models import ConnectorRuleResponse

__all__ = ["ConnectorRuleResponse"]
