# Generated from schema/.
"""Connector rule create request signature."""

from sailpoint.v2024.models import ConnectorRuleCreateRequestSignature

__all__ = ["ConnectorRuleCreateRequestSignature"]
