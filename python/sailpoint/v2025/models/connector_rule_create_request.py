# Generated from schema/.
"""Connector rule create request."""

from sailpoint.v2025.models import ConnectorRuleCreateRequest

__all__ = ["ConnectorRuleCreateRequest"]
