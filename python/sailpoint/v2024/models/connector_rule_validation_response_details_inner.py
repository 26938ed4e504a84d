# Generated from schema/.
"""Connector rule validation response details inner."""

from sailpoint.v2024.models import ConnectorRuleValidationResponseDetailsInner

__all__ = ["ConnectorRuleValidationResponseDetailsInner"]
