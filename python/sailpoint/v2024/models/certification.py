# Generated from schema/.
"""A certification: the access that one reviewer decides on in a campaign."""

from sailpoint.v2024.models.identity_certification_dto import IdentityCertificationDto as Certification

__all__ = ["Certification"]
