# Generated from schema/.
"""Identity certification task."""

from sailpoint.beta.models import IdentityCertificationTask

__all__ = ["IdentityCertificationTask"]
