# Generated from schema/.
"""Remediation item details."""

from sailpoint.v2024.models.remediation_item_details import RemediationItemDetails as RemediationItems

__all__ = ["RemediationItems"]
