# Generated from schema/.
"""Remediation item details."""

from sailpoint.v2025.models import RemediationItemDetails

__all__ = ["RemediationItemDetails"]
