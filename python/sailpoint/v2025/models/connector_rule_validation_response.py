# Generated from schema/.
"""Connector rule validation response."""

from sailpoint.v2025.models import ConnectorRuleValidationResponse

__all__ = ["ConnectorRuleValidationResponse"]
