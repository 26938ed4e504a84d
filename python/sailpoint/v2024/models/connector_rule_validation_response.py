# Generated from schema/.
"""Connector rule validation response."""

from sailpoint.v2024.models import ConnectorRuleValidationResponse

__all__ = ["ConnectorRuleValidationResponse"]
