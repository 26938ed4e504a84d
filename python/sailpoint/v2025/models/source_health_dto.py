# Generated from schema/.
"""The health of a source."""

__all__ = ["SourceHealthDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceHealthDto(Model):
        """The health of a source."""

        id: str | None
        """The source's id.

        Read-only: it is left out of requests.
        """
        type: str | None
        """Kind of system."""
        name: str | None
        """The source's name."""
        org: str | None
        """The tenant."""
        is_authoritative: bool | None
        """True if the source's accounts create identities."""
        is_cluster: bool | None
        """True if the source uses a cluster."""
        hostname: str | None
        """Host name of the virtual appliance."""
        pod: str | None
        """The data center pod."""
        iq_service_version: str | None
        """Version of IQService."""
        status: str | None
        """State of the source.

        Known values: SOURCE_STATE_ERROR_CLUSTER, SOURCE_STATE_ERROR_SOURCE, SOURCE_STATE_ERROR_VA,
        SOURCE_STATE_FAILURE_CLUSTER, SOURCE_STATE_FAILURE_SOURCE, SOURCE_STATE_HEALTHY,
        SOURCE_STATE_UNCHECKED_CLUSTER, SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES, SOURCE_STATE_UNCHECKED_SOURCE,
        SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS, SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT.
        """
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            name: str | None = ...,
            org: str | None = ...,
            is_authoritative: bool | None = ...,
            is_cluster: bool | None = ...,
            hostname: str | None = ...,
            pod: str | None = ...,
            iq_service_version: str | None = ...,
            status: Literal[
                "SOURCE_STATE_ERROR_CLUSTER",
                "SOURCE_STATE_ERROR_SOURCE",
                "SOURCE_STATE_ERROR_VA",
                "SOURCE_STATE_FAILURE_CLUSTER",
                "SOURCE_STATE_FAILURE_SOURCE",
                "SOURCE_STATE_HEALTHY",
                "SOURCE_STATE_UNCHECKED_CLUSTER",
                "SOURCE_STATE_UNCHECKED_CLUSTER_NO_SOURCES",
                "SOURCE_STATE_UNCHECKED_SOURCE",
                "SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS",
                "SOURCE_STATE_ERROR_ACCOUNT_FILE_IMPORT",
            ]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceHealthDto = model("v2025", "SourceHealthDto")
