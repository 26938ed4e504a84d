# Generated from schema/.
"""Remediation item details."""

from sailpoint.v3.models.remediation_item_details import RemediationItemDetails as RemediationItems

__all__ = ["RemediationItems"]
