# Generated from schema/.
"""Remediation item details."""

from sailpoint.v3.models import RemediationItemDetails

__all__ = ["RemediationItemDetails"]
