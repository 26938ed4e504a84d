# Generated from schema/.
"""Connector rule create request."""

from sailpoint.v2024.models import ConnectorRuleCreateRequest

__all__ = ["ConnectorRuleCreateRequest"]
