# Generated from schema/.
"""Connector rule create request."""

from sailpoint.beta.models import ConnectorRuleCreateRequest

__all__ = ["ConnectorRuleCreateRequest"]
