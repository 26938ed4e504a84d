# Generated from schema/.
"""Connector rule response."""

from sailpoint.beta.models import ConnectorRuleResponse

__all__ = ["ConnectorRuleResponse"]
