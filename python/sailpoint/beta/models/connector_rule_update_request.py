# Generated from schema/.
"""Connector rule update request."""

from sailpoint.beta.models import ConnectorRuleUpdateRequest

__all__ = ["ConnectorRuleUpdateRequest"]
