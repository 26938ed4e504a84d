# Generated from schema/.
"""Remediation item details."""

from sailpoint.beta.models import RemediationItemDetails

__all__ = ["RemediationItemDetails"]
