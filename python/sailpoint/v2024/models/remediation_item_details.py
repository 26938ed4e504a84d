# Generated from schema/.
"""Remediation item details."""

from sailpoint.v2024.models import RemediationItemDetails

__all__ = ["RemediationItemDetails"]
