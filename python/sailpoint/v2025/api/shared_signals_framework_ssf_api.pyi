# Generated from schema/.
"""Shared signals framework SSF api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._shared_signals_framework_ssf import CreateStreamRequest, JWKS, ReplaceStreamConfigurationRequest, StreamConfigResponse, StreamStatusResponse, TransmitterMetadata, UpdateStreamConfigResponse, UpdateStreamConfigurationRequest, UpdateStreamStatusRequest, VerificationRequest

__all__ = ["SharedSignalsFrameworkSSFApi"]

class SharedSignalsFrameworkSSFApi(Api):
    """Shared signals framework SSF api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_stream(
        self,
        create_stream_request: CreateStreamRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> StreamConfigResponse:
        """Send `POST /ssf/streams`.

        Requires the scope `sp:ssf-transmitter-streams:manage` and the token of a user.
        """

    def create_stream_with_http_info(
        self,
        create_stream_request: CreateStreamRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StreamConfigResponse]:
        """Like `create_stream`, but also returns status and headers."""

    def create_stream_without_preload_content(
        self,
        create_stream_request: CreateStreamRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_stream`, but returns any status, and the body as bytes."""

    def delete_stream(
        self,
        stream_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /ssf/streams`.

        Requires the scope `sp:ssf-transmitter-streams:manage` and the token of a user.
        """

    def delete_stream_with_http_info(
        self,
        stream_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_stream`, but also returns status and headers."""

    def delete_stream_without_preload_content(
        self,
        stream_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_stream`, but returns any status, and the body as bytes."""

    def get_jwks_data(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> JWKS:
        """Send `GET /ssf/jwks`."""

    def get_jwks_data_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[JWKS]:
        """Like `get_jwks_data`, but also returns status and headers."""

    def get_jwks_data_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_jwks_data`, but returns any status, and the body as bytes."""

    def get_ssf_configuration(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> TransmitterMetadata:
        """Send `GET /.well-known/ssf-configuration`."""

    def get_ssf_configuration_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TransmitterMetadata]:
        """Like `get_ssf_configuration`, but also returns status and headers."""

    def get_ssf_configuration_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_ssf_configuration`, but returns any status, and the body as bytes."""

    def get_stream(
        self,
        stream_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> StreamConfigResponse | list[StreamConfigResponse]:
        """Send `GET /ssf/streams`.

        Requires the scope `sp:ssf-transmitter-streams:manage` and the token of a user.
        """

    def get_stream_with_http_info(
        self,
        stream_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StreamConfigResponse | list[StreamConfigResponse]]:
        """Like `get_stream`, but also returns status and headers."""

    def get_stream_without_preload_content(
        self,
        stream_id: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_stream`, but returns any status, and the body as bytes."""

    def get_stream_status(
        self,
        stream_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> StreamStatusResponse:
        """Send `GET /ssf/streams/status`.

        Requires the scope `sp:ssf-transmitter-streams:manage` and the token of a user.
        """

    def get_stream_status_with_http_info(
        self,
        stream_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StreamStatusResponse]:
        """Like `get_stream_status`, but also returns status and headers."""

    def get_stream_status_without_preload_content(
        self,
        stream_id: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_stream_status`, but returns any status, and the body as bytes."""

    def send_stream_verification(
        self,
        verification_request: VerificationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /ssf/streams/verify`.

        Requires the scope `sp:ssf-transmitter-streams:manage` and the token of a user.
        """

    def send_stream_verification_with_http_info(
        self,
        verification_request: VerificationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `send_stream_verification`, but also returns status and headers."""

    def send_stream_verification_without_preload_content(
        self,
        verification_request: VerificationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_stream_verification`, but returns any status, and the body as bytes."""

    def set_stream_configuration(
        self,
        replace_stream_configuration_request: ReplaceStreamConfigurationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> UpdateStreamConfigResponse:
        """Send `PUT /ssf/streams`.

        Requires the scope `sp:ssf-transmitter-streams:manage` and the token of a user.
        """

    def set_stream_configuration_with_http_info(
        self,
        replace_stream_configuration_request: ReplaceStreamConfigurationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UpdateStreamConfigResponse]:
        """Like `set_stream_configuration`, but also returns status and headers."""

    def set_stream_configuration_without_preload_content(
        self,
        replace_stream_configuration_request: ReplaceStreamConfigurationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_stream_configuration`, but returns any status, and the body as bytes."""

    def update_stream_configuration(
        self,
        update_stream_configuration_request: UpdateStreamConfigurationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> UpdateStreamConfigResponse:
        """Send `PATCH /ssf/streams`.

        Requires the scope `sp:ssf-transmitter-streams:manage` and the token of a user.
        """

    def update_stream_configuration_with_http_info(
        self,
        update_stream_configuration_request: UpdateStreamConfigurationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[UpdateStreamConfigResponse]:
        """Like `update_stream_configuration`, but also returns status and headers."""

    def update_stream_configuration_without_preload_content(
        self,
        update_stream_configuration_request: UpdateStreamConfigurationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_stream_configuration`, but returns any status, and the body as bytes."""

    def update_stream_status(
        self,
        update_stream_status_request: UpdateStreamStatusRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> StreamStatusResponse:
        """Send `POST /ssf/streams/status`.

        Requires the scope `sp:ssf-transmitter-streams:manage` and the token of a user.
        """

    def update_stream_status_with_http_info(
        self,
        update_stream_status_request: UpdateStreamStatusRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[StreamStatusResponse]:
        """Like `update_stream_status`, but also returns status and headers."""

    def update_stream_status_without_preload_content(
        self,
        update_stream_status_request: UpdateStreamStatusRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `update_stream_status`, but returns any status, and the body as bytes."""
