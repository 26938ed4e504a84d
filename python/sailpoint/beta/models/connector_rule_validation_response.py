# Generated from schema/.
"""Connector rule validation response."""

from sailpoint.beta.models import ConnectorRuleValidationResponse

__all__ = ["ConnectorRuleValidationResponse"]
