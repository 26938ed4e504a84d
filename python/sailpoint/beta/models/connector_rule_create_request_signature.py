# Generated from schema/.
"""Connector rule create request signature."""

from sailpoint.beta.models import ConnectorRuleCreateRequestSignature

__all__ = ["ConnectorRuleCreateRequestSignature"]
