# Generated from schema/.
"""Remediation item details."""

from sailpoint.beta.models.remediation_item_details import RemediationItemDetails as RemediationItems

__all__ = ["RemediationItems"]
