# Generated from schema/.
"""Connector rule create request signature."""

from sailpoint.v2025.models import ConnectorRuleCreateRequestSignature

__all__ = ["ConnectorRuleCreateRequestSignature"]
