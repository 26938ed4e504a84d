# Generated from schema/.
"""MFA controller api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.beta.models._mfa_controller import DuoVerificationRequest, KbaAuthResponse, OktaVerificationRequest, SendTokenRequest, SendTokenResponse, TokenAuthRequest, TokenAuthResponse, VerificationPollRequest, VerificationResponse
from sailpoint.beta.models._shared import KbaAnswerRequestItem

__all__ = ["MFAControllerApi"]

class MFAControllerApi(Api):
    """MFA controller api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_send_token(
        self,
        send_token_request: SendTokenRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SendTokenResponse:
        """Send `POST /mfa/token/send`.

        Requires the scope `idn:mfa:send` and the token of a user.
        """

    def create_send_token_with_http_info(
        self,
        send_token_request: SendTokenRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SendTokenResponse]:
        """Like `create_send_token`, but also returns status and headers."""

    def create_send_token_without_preload_content(
        self,
        send_token_request: SendTokenRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_send_token`, but returns any status, and the body as bytes."""

    def ping_verification_status(
        self,
        method: Literal["okta-verify", "duo-web", "kba", "token", "rsa"] | None,
        verification_poll_request: VerificationPollRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> VerificationResponse:
        """Send `POST /mfa/{method}/poll`.

        Requires the scope `idn:mfa:poll` and the token of a user.

        `method`: One of okta-verify, duo-web, kba, token, rsa.
        """

    def ping_verification_status_with_http_info(
        self,
        method: Literal["okta-verify", "duo-web", "kba", "token", "rsa"] | None,
        verification_poll_request: VerificationPollRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[VerificationResponse]:
        """Like `ping_verification_status`, but also returns status and headers."""

    def ping_verification_status_without_preload_content(
        self,
        method: Literal["okta-verify", "duo-web", "kba", "token", "rsa"] | None,
        verification_poll_request: VerificationPollRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `ping_verification_status`, but returns any status, and the body as bytes."""

    def send_duo_verify_request(
        self,
        duo_verification_request: DuoVerificationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> VerificationResponse:
        """Send `POST /mfa/duo-web/verify`.

        Requires the scope `idn:mfa:verify` and the token of a user.
        """

    def send_duo_verify_request_with_http_info(
        self,
        duo_verification_request: DuoVerificationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[VerificationResponse]:
        """Like `send_duo_verify_request`, but also returns status and headers."""

    def send_duo_verify_request_without_preload_content(
        self,
        duo_verification_request: DuoVerificationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_duo_verify_request`, but returns any status, and the body as bytes."""

    def send_kba_answers(
        self,
        kba_answer_request_item: Sequence[KbaAnswerRequestItem | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> KbaAuthResponse:
        """Send `POST /mfa/kba/authenticate`.

        Requires the scope `idn:mfa-kba:authenticate` and the token of a user.
        """

    def send_kba_answers_with_http_info(
        self,
        kba_answer_request_item: Sequence[KbaAnswerRequestItem | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[KbaAuthResponse]:
        """Like `send_kba_answers`, but also returns status and headers."""

    def send_kba_answers_without_preload_content(
        self,
        kba_answer_request_item: Sequence[KbaAnswerRequestItem | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_kba_answers`, but returns any status, and the body as bytes."""

    def send_okta_verify_request(
        self,
        okta_verification_request: OktaVerificationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> VerificationResponse:
        """Send `POST /mfa/okta-verify/verify`.

        Requires the scope `idn:mfa:verify` and the token of a user.
        """

    def send_okta_verify_request_with_http_info(
        self,
        okta_verification_request: OktaVerificationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[VerificationResponse]:
        """Like `send_okta_verify_request`, but also returns status and headers."""

    def send_okta_verify_request_without_preload_content(
        self,
        okta_verification_request: OktaVerificationRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_okta_verify_request`, but returns any status, and the body as bytes."""

    def send_token_auth_request(
        self,
        token_auth_request: TokenAuthRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TokenAuthResponse:
        """Send `POST /mfa/token/authenticate`.

        Requires the scope `idn:mfa:verify` and the token of a user.
        """

    def send_token_auth_request_with_http_info(
        self,
        token_auth_request: TokenAuthRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TokenAuthResponse]:
        """Like `send_token_auth_request`, but also returns status and headers."""

    def send_token_auth_request_without_preload_content(
        self,
        token_auth_request: TokenAuthRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_token_auth_request`, but returns any status, and the body as bytes."""
