# Generated from schema/.
"""Connector rule validation response details inner."""

from sailpoint.v2025.models import ConnectorRuleValidationResponseDetailsInner

__all__ = ["ConnectorRuleValidationResponseDetailsInner"]
