# Generated from schema/.
"""Connector rule validation response details inner."""

from sailpoint.beta.models import ConnectorRuleValidationResponseDetailsInner

__all__ = ["ConnectorRuleValidationResponseDetailsInner"]
