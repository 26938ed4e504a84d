# Generated from schema/.
"""Connector rule update request."""

from sailpoint.v2025.models import ConnectorRuleUpdateRequest

__all__ = ["ConnectorRuleUpdateRequest"]
