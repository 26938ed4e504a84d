# Generated from schema/.
"""Audit details."""

from sailpoint.v2025.models import AuditDetails

__all__ = ["AuditDetails"]
