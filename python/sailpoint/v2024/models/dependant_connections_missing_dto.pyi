# Written by `make stubs` from schema/; change it there.
"""Dependant connections missing dto."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["DependantConnectionsMissingDto"]

class DependantConnectionsMissingDto(Model):
    """Dependant connections missing dto."""

    dependency_type: str | None
    """Known values: identityProfiles, credentialProfiles, mappingProfiles, sourceAttributes,
    dependantCustomTransforms, dependantApps.
    """
    reason: str | None
    def __init__(
        self,
        *,
        dependency_type: Literal[
            "identityProfiles",
            "credentialProfiles",
            "mappingProfiles",
            "sourceAttributes",
            "dependantCustomTransforms",
            "dependantApps",
        ]
        | None = ...,
        reason: str | None = ...,
    ) -> None: ...
